export { antdThemes } from './antd-theme';
export { DeskTheme } from './DeskTheme';
export { DetailPage, Facts, Panel } from './DetailPage';
export { type FieldControl, FormField, FormPanel } from './FormPanel';
export type { ListColumn } from './list-columns';
export { type ListQuery, readQuery, useListQuery } from './list-query';
export { ListPage, type ListPageData } from './ListPage';
export { QueryBar, type QueryFilter } from './QueryBar';
