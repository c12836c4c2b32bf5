// jsdom knows no media queries; in tests every page is light and moves as it likes.
window.matchMedia ??= (media: string) =>
  Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList;
