/** How the app calls itself on the home screen of a phone. */
export const appName = { name: '安居现场', short_name: '安居', lang: 'zh-CN' };
