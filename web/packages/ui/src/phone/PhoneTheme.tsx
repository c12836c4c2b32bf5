import '../theme/phone.css';
import './react19';
import type { ReactNode } from 'react';
import { ConfigProvider } from 'antd-mobile';
import en from 'antd-mobile/es/locales/en-US';
import zh from 'antd-mobile/es/locales/zh-CN';
import { useLocale } from '../i18n/locale';

/** antd-mobile in our colours and the chosen language. Wrap only the pages that use it. */
export function PhoneTheme({ children }: { children: ReactNode }) {
  const locale = useLocale();
  return <ConfigProvider locale={locale === 'en' ? en : zh}>{children}</ConfigProvider>;
}
