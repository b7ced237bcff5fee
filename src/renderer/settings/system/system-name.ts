/** The system as its own words about itself tell it to a page. */
export function systemName(agent = navigator.userAgent): 'mac' | 'windows' | 'linux' {
  if (agent.includes('Mac OS X')) return 'mac';
  return agent.includes('Windows') ? 'windows' : 'linux';
}
