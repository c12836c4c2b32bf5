-- In whose hands work was from when on: whose minutes the promises about it took (S-01).
create view workorders.v_hand as
select s.company_id, w.origin_type, w.origin_id, s.at, s.id as step_id,
    case when s.move in ('ACCEPT', 'TAKE', 'ASSIGN') then 'TECHNICIAN'
        when s.move in ('FINISH', 'CLOSE', 'CLOSE_AS_RECORDED', 'CANCEL') then 'DESK'
        else 'DISPATCHER' end as party
from workorders.step s
join workorders.work_order w on w.company_id = s.company_id and w.id = s.work_order_id
where s.move in ('OPENED', 'ACCEPT', 'TAKE', 'ASSIGN', 'GIVE_BACK', 'REFUSE', 'REFUSE_RESULT', 'FINISH', 'CLOSE',
    'CLOSE_AS_RECORDED', 'CANCEL');
call ground.publish('workorders.v_hand');
