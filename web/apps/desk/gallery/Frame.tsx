import {
  Avatar,
  Button,
  DeskShell,
  IconButton,
  KeyCap,
  Icon,
  PrioritySeal,
  ServiceClock,
  StatusTag,
  Timeline,
} from '@anju/ui';
import { DeskTheme, DetailPage, Facts, Panel } from '@anju/ui/desk';
import { clocks, history, now } from './samples';

/** A work order in the frame of the desk. */
export function Frame() {
  return (
    <DeskTheme>
      <DeskShell
        places={[
          { to: '/queue', icon: 'queue', label: '队列' },
          { to: '/orders', icon: 'wrench', label: '工单' },
          { to: '/follow', icon: 'reply', label: '回访', count: 6 },
          { to: '/estate', icon: 'building', label: '台账' },
          { to: '/people', icon: 'people', label: '人员' },
          { to: '/morning', icon: 'chart', label: '晨报' },
        ]}
        foot={[{ to: '/settings', icon: 'settings', label: '设置' }]}
        project={<strong style={{ font: 'var(--t-section)' }}>金文大厦</strong>}
        live="live"
        search={
          <div className="aj-query-search">
            <Icon name="search" />
            <input className="aj-input" type="search" aria-label="搜编号、房号、姓名、电话" />
          </div>
        }
        acts={
          <>
            <Button kind="jade" icon="phone" hint="N">
              接报
            </Button>
            <IconButton icon="bell" label="通知" />
          </>
        }
        person={{ name: '沈佳怡', post: '调度 · 早班' }}
      >
        <DetailPage
          over={
            <>
              <span>工单</span>
              <span>WX-20261123-0007</span>
            </>
          }
          seal={<PrioritySeal priority="P2" />}
          title="吊顶漏水，滴到工位"
          state={<StatusTag code="on_site" pill />}
          acts={
            <>
              <Button icon="print">服务单</Button>
              <Button icon="people">改派</Button>
              <Button kind="primary" icon="phone">
                呼叫刘勇
              </Button>
            </>
          }
          under={
            <>
              <span>18 层 / 18F-1803 / 开敞办公区</span>
              <span>水电</span>
            </>
          }
          aside={
            <>
              <Panel title="计时" note="现在 10:26">
                <div className="gallery-stack">
                  <ServiceClock clock={clocks[0]!} now={now} instant />
                  <ServiceClock clock={clocks[4]!} now={now} instant />
                </div>
              </Panel>
              <Panel title="经过">
                <Timeline entries={history} />
              </Panel>
            </>
          }
        >
          <Panel title="报事" end={<KeyCap>C</KeyCap>}>
            <Facts
              facts={[
                { label: '影响×紧急', value: '多户或营业 × 停用' },
                { label: '责任', value: '共用部位，不收费' },
                { label: '报修人', value: <Avatar name="何美琳" size="small" /> },
              ]}
            />
          </Panel>
        </DetailPage>
      </DeskShell>
    </DeskTheme>
  );
}
