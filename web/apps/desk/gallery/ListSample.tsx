import { useState } from 'react';
import { DatePicker, Input, Select } from 'antd';
import { Problem } from '@anju/api';
import { Button, PrioritySeal, StatusTag, SubjectLink } from '@anju/ui';
import { DeskTheme, FormField, FormPanel, ListPage, readQuery } from '@anju/ui/desk';

const rows = ['吊顶漏水，滴到工位', '会议室投影无信号', '走廊应急灯不亮', '2 号进线柜异响，有焦味'].map(
  (title, index) => ({
    id: String(index),
    number: `WX-20261123-000${index + 1}`,
    title,
    cost: (index * 38.5).toFixed(2),
  }),
);

/** A list and a form with refused fields. */
export function ListSample() {
  const [error, setError] = useState<unknown>();
  return (
    <DeskTheme>
      <ListPage
        title="工单"
        rowKey={(row) => row.id}
        rowName={(row) => row.title}
        page={{
          data: { items: rows, total: 4, next: 'x' },
          error: null,
          isPending: false,
          refetch: () => undefined,
        }}
        query={readQuery({ sort: '-number' }, ['number', 'cost'], [], '')}
        onQuery={() => undefined}
        searchLabel="搜编号、位置"
        filters={[{ name: 'state', label: '状态', options: [{ value: 'open', label: '待派' }] }]}
        exportHref="#"
        acts={
          <Button icon="plus" kind="primary">
            开工单
          </Button>
        }
        batch={() => <Button>改派</Button>}
        columns={[
          { key: 'title', title: '事由', kind: 'name', show: (row) => row.title },
          {
            key: 'number',
            title: '编号',
            sort: 'number',
            show: (row) => <SubjectLink to="/x" number={row.number} short />,
          },
          { key: 'p', title: '级别', show: () => <PrioritySeal priority="P3" /> },
          { key: 'state', title: '状态', show: () => <StatusTag code="accepted" /> },
          { key: 'cost', title: '金额', kind: 'number', sort: 'cost', show: (row) => row.cost },
        ]}
      />
      <div className="aj-page">
        <FormPanel
          error={error}
          onSubmit={() => setError(new Problem(422, 'http-422', {}, [{ field: 'place', code: 'required' }]))}
          acts={
            <>
              <Button kind="primary" submit>
                登记并派单
              </Button>
              <Button>取消</Button>
            </>
          }
        >
          <FormField name="who" label="谁" hint="来电号码能认出住户">
            {(control) => <Input {...control} />}
          </FormField>
          <FormField name="place" label="哪里">
            {(control) => <Input {...control} status={control['aria-invalid'] && 'error'} />}
          </FormField>
          <FormField name="kind" label="什么事" optional>
            {(control) => <Select {...control} options={[{ value: 'a', label: '地漏返水' }]} />}
          </FormField>
          <FormField name="when" label="什么时候">
            {(control) => <DatePicker {...control} showTime />}
          </FormField>
        </FormPanel>
      </div>
    </DeskTheme>
  );
}
