// Runs before the first paint: the saved theme must not flash. The application keeps these in step later.
(function () {
  var saved = function (key) {
    try {
      return localStorage.getItem('anju.' + key);
    } catch {
      return null;
    }
  };
  var root = document.documentElement;
  var mode = saved('theme');
  var dark = mode === 'dark' || (mode !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-prefers-color-scheme', dark ? 'dark' : 'light');
  if (root.dataset.app === 'home' && saved('elder') === 'yes') root.setAttribute('data-elder', '');
  var locale = saved('locale');
  root.lang =
    locale === 'zh-CN' || locale === 'en' ? locale : navigator.language.indexOf('zh') === 0 ? 'zh-CN' : 'en';
})();
