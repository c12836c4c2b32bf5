/** Which greeting fits the hour (0 to 23); before five nobody says good morning. */
export function greetingAt(
  hour: number,
): 'hello' | 'hello.morning' | 'hello.noon' | 'hello.afternoon' | 'hello.evening' {
  if (hour < 5) return 'hello';
  if (hour < 11) return 'hello.morning';
  if (hour < 13) return 'hello.noon';
  if (hour < 18) return 'hello.afternoon';
  return 'hello.evening';
}
