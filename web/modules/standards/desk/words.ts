import { addProblemWords, defineWords } from '@anju/ui';

export const words = defineWords({
  comma: ['、', ', '],
  checklists: ['检查表', 'Checklists'],
  'checklists.empty': ['还没有检查表', 'No checklists yet'],
  'checklists.empty.hint': [
    '师傅干活时照着做的步骤，可以要求打勾、填数、拍照。',
    'What technicians go through while they work: ticks, values, photos.',
  ],
  search: ['搜名称', 'Search name'],
  add: ['新建检查表', 'Add checklist'],
  name: ['名称', 'Name'],
  categories: ['用于类别', 'For categories'],
  'categories.hint': [
    '这些类别的工单照它做；一个类别只有一份检查表',
    'Work of these categories is done by it; a category has one checklist',
  ],
  published: ['现行版本', 'In force'],
  'published.no': ['第 {n} 版', 'Version {n}'],
  draft: ['草稿', 'Draft'],
  'draft.yes': ['第 {n} 版草稿', 'Draft of version {n}'],
  none: ['未发布', 'Not published'],
  edit: ['修改', 'Edit'],
  'edit.hint': [
    '改动先存成草稿，发布后新派的工单才用；做过的工单留着当时的版本。',
    'Changes are a draft until published; work already begun keeps its version.',
  ],
  'save.draft': ['存为草稿', 'Save draft'],
  publish: ['发布第 {n} 版', 'Publish version {n}'],
  items: ['检查项', 'Items'],
  'items.add': ['加一项', 'Add item'],
  text: ['第 {n} 项', 'Item {n}'],
  kind: ['怎么答', 'Answer'],
  'kind.TICK': ['打勾', 'Tick'],
  'kind.VALUE': ['填数', 'Value'],
  'kind.PHOTO': ['拍照', 'Photo'],
  required: ['必做', 'Required'],
  unit: ['单位', 'Unit'],
  min: ['最小', 'Min'],
  max: ['最大', 'Max'],
  up: ['上移第 {n} 项', 'Move item {n} up'],
  down: ['下移第 {n} 项', 'Move item {n} down'],
  remove: ['删除第 {n} 项', 'Remove item {n}'],
  versions: ['版本', 'Versions'],
  'version.drafted': ['{who} 起草', 'Drafted by {who}'],
  'version.published': ['{who} 发布', 'Published by {who}'],
  range: ['{min} 至 {max} {unit}', '{min} to {max} {unit}'],
});

addProblemWords(
  defineWords({
    'problem.name-taken': ['这个名称已经有了', 'This name is taken.'],
    'problem.category-taken': ['这个类别已经有检查表', 'This category has a checklist.'],
    'problem.no-draft': ['没有可发布的草稿', 'There is no draft.'],
  }),
);
