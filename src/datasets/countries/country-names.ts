/** Made by tools/make-country-names.js from the Unicode CLDR 48.0: code, names. Do not edit. */
export const COUNTRY_NAMES = `AD Andorra|AE United Arab Emirates/الإمارات العربية المتحدة|AF Afghanistan/افغانستان|AG Antigua & Barbuda|
AI Anguilla|AL Albania/Shqipëri|AM Armenia/Հայաստան|AO Angola|AQ Antarctica|AR Argentina|AS American Samoa|
AT Austria/Österreich|AU Australia|AW Aruba|AX Åland Islands/Åland|AZ Azerbaijan/Azərbaycan|BA Bosnia & Herzegovina/Bosnia/Bosna i Hercegovina|
BB Barbados|BD Bangladesh/বাংলাদেশ|BE Belgium/België|BF Burkina Faso|BG Bulgaria/България|BH Bahrain/البحرين|
BI Burundi/Uburundi|BJ Benin/Bénin|BL St. Barthélemy/Saint-Barthélemy|BM Bermuda|BN Brunei|BO Bolivia|
BQ Caribbean Netherlands|BR Brazil/Brasil|BS Bahamas|BT Bhutan/འབྲུག|BV Bouvet Island/Bouvetøya|BW Botswana|
BY Belarus/Беларусь|BZ Belize|CA Canada|CC Cocos (Keeling) Islands/Cocos Islands/Kepulauan Cocos (Keeling)|
CD Congo - Kinshasa/Congo-Kinshasa|CF Central African Republic/Ködörösêse tî Bêafrîka|CG Congo - Brazzaville/Congo-Brazzaville|
CH Switzerland/Schweiz|CI Côte d’Ivoire|CK Cook Islands|CL Chile|CM Cameroon/Cameroun|CN China/中国|CO Colombia|
CR Costa Rica|CU Cuba|CV Cape Verde/Cabo Verde|CW Curaçao|CX Christmas Island|CY Cyprus/Κύπρος|CZ Czechia/Česko|
DE Germany/Deutschland|DJ Djibouti|DK Denmark/Danmark|DM Dominica|DO Dominican Republic/República Dominicana|
DZ Algeria/الجزائر|EC Ecuador|EE Estonia/Eesti|EG Egypt/مصر|EH Western Sahara/الصحراء الغربية|ER Eritrea/ኤርትራ|
ES Spain/España|ET Ethiopia/ኢትዮጵያ|FI Finland/Suomi|FJ Fiji|FK Falkland Islands|FM Micronesia|FO Faroe Islands/Føroyar|
FR France|GA Gabon|GB United Kingdom/UK|GD Grenada|GE Georgia/საქართველო|GF French Guiana/Guyane française|
GG Guernsey|GH Ghana/Gaana|GI Gibraltar|GL Greenland/Kalaallit Nunaat|GM Gambia|GN Guinea/Guinée|GP Guadeloupe|
GQ Equatorial Guinea/Guinea Ecuatorial|GR Greece/Ελλάδα|GS South Georgia & South Sandwich Islands|GT Guatemala|
GU Guam|GW Guinea-Bissau/Guiné-Bissau|GY Guyana|HK Hong Kong SAR China/Hong Kong/中国香港特别行政区|HM Heard & McDonald Islands|
HN Honduras|HR Croatia/Hrvatska|HT Haiti|HU Hungary/Magyarország|ID Indonesia|IE Ireland|IL Israel/ישראל|
IM Isle of Man|IN India/भारत|IO British Indian Ocean Territory|IQ Iraq/العراق|IR Iran/ایران|IS Iceland/Ísland|
IT Italy/Italia|JE Jersey|JM Jamaica|JO Jordan/الأردن|JP Japan/日本|KE Kenya|KG Kyrgyzstan/Кыргызстан|KH Cambodia/កម្ពុជា|
KI Kiribati|KM Comoros/جزر القمر|KN St. Kitts & Nevis|KP North Korea/북한|KR South Korea/대한민국|KW Kuwait/الكويت|
KY Cayman Islands|KZ Kazakhstan/Казахстан|LA Laos/ລາວ|LB Lebanon/لبنان|LC St. Lucia|LI Liechtenstein|
LK Sri Lanka/ශ්‍රී ලංකාව|LR Liberia|LS Lesotho|LT Lithuania/Lietuva|LU Luxembourg|LV Latvia/Latvija|LY Libya/ليبيا|
MA Morocco/المغرب|MC Monaco|MD Moldova/Republica Moldova|ME Montenegro/Црна Гора|MF St. Martin/Saint-Martin|
MG Madagascar/Madagasikara|MH Marshall Islands|MK North Macedonia/Северна Македонија|ML Mali|MM Myanmar (Burma)/Myanmar/မြန်မာ|
MN Mongolia/Монгол|MO Macao SAR China/Macao/中国澳门特别行政区|MP Northern Mariana Islands|MQ Martinique|MR Mauritania/موريتانيا|
MS Montserrat|MT Malta|MU Mauritius/Maurice|MV Maldives|MW Malawi|MX Mexico/México|MY Malaysia|MZ Mozambique/Moçambique|
NA Namibia/Namibië|NC New Caledonia/Nouvelle-Calédonie|NE Niger/Nijar|NF Norfolk Island|NG Nigeria|NI Nicaragua|
NL Netherlands/Nederland|NO Norway/Norge|NP Nepal/नेपाल|NR Nauru|NU Niue|NZ New Zealand|OM Oman/عُمان|
PA Panama/Panamá|PE Peru/Perú|PF French Polynesia/Polynésie française|PG Papua New Guinea|PH Philippines/Pilipinas|
PK Pakistan/پاکستان|PL Poland/Polska|PM St. Pierre & Miquelon/Saint-Pierre-et-Miquelon|PN Pitcairn Islands/Pitcairn|
PR Puerto Rico|PS Palestinian Territories/Palestine/الأراضي الفلسطينية|PT Portugal|PW Palau|PY Paraguay|
QA Qatar/قطر|RE Réunion/La Réunion|RO Romania/România|RS Serbia/Србија|RU Russia/Россия|RW Rwanda/U Rwanda|
SA Saudi Arabia/المملكة العربية السعودية|SB Solomon Islands|SC Seychelles|SD Sudan/السودان|SE Sweden/Sverige|
SG Singapore|SH St. Helena|SI Slovenia/Slovenija|SJ Svalbard & Jan Mayen/Svalbard og Jan Mayen|SK Slovakia/Slovensko|
SL Sierra Leone|SM San Marino|SN Senegal/Senegaal|SO Somalia/Soomaaliya|SR Suriname|SS South Sudan/جنوب السودان|
ST São Tomé & Príncipe/São Tomé e Príncipe|SV El Salvador|SX Sint Maarten|SY Syria/سوريا|SZ Eswatini|
TC Turks & Caicos Islands|TD Chad/تشاد|TF French Southern Territories/Terres australes françaises|TG Togo|
TH Thailand/ไทย|TJ Tajikistan/Тоҷикистон|TK Tokelau|TL Timor-Leste|TM Turkmenistan/Türkmenistan|TN Tunisia/تونس|
TO Tonga|TR Türkiye|TT Trinidad & Tobago|TV Tuvalu|TW Taiwan/台湾|TZ Tanzania|UA Ukraine/Україна|UG Uganda|
UM U.S. Outlying Islands|US United States/US|UY Uruguay|UZ Uzbekistan/Oʻzbekiston|VA Vatican City/Città del Vaticano|
VC St. Vincent & Grenadines|VE Venezuela|VG British Virgin Islands|VI U.S. Virgin Islands|VN Vietnam/Việt Nam|
VU Vanuatu|WF Wallis & Futuna/Wallis-et-Futuna|WS Samoa|XK Kosovo/Kosovë|YE Yemen/اليمن|YT Mayotte|ZA South Africa|
ZM Zambia|ZW Zimbabwe`;
