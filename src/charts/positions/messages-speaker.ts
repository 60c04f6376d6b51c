/** Who spoke, and as what: `Jan Lipavský, foreign minister`. A group that is called after its role is named once. */
export function speakerText(speaker: string, role: string): string {
  if (speaker === '' || role === '') return speaker || role;
  if (speaker.toLowerCase().includes(role.toLowerCase())) return speaker;
  return `${speaker}, ${role.charAt(0).toLowerCase()}${role.slice(1)}`;
}
