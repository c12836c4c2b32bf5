// Pages use the classes of these parts without the parts: their order and presence must not hang on which page came first.
import './list.css';
import './detail.css';
import './form.css';
import './side.css';
import { type ReactNode, useEffect, useState } from 'react';
import { App, ConfigProvider } from 'antd';
import type { Locale } from 'antd/es/locale';
import en from 'antd/es/locale/en_GB';
import zh from 'antd/es/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import 'dayjs/locale/en-gb';
import { useLocale } from '../i18n/locale';
import { useLook } from '../theme/theme';
import { antdThemes } from './antd-theme';

const locales: Record<string, Locale> = { 'zh-CN': zh, en };

/** antd in the theme, density and language this person chose. */
export function DeskTheme({ children }: { children: ReactNode }) {
  const { dark, density } = useLook();
  const locale = useLocale();
  const [, redraw] = useState(locale);
  useEffect(() => {
    dayjs.locale(locale === 'en' ? 'en-gb' : 'zh-cn');
    redraw(locale);
  }, [locale]);
  return (
    <ConfigProvider
      theme={dark ? antdThemes.dark : antdThemes.light}
      locale={locales[locale]}
      componentSize={density === 'compact' ? 'small' : 'middle'}
      wave={{ disabled: true }}
      button={{ autoInsertSpace: false }}
    >
      <App component={false}>{children}</App>
    </ConfigProvider>
  );
}
