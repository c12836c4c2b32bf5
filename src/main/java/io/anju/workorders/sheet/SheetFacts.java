package io.anju.workorders.sheet;

import io.anju.deadlines.PauseReason;
import io.anju.kernel.Money;
import io.anju.workorders.ArrivalProof;
import io.anju.workorders.ConfirmationKind;
import io.anju.workorders.proof.Photos;
import io.anju.workorders.reading.JobView;
import io.anju.workorders.reading.WorkOrderHistory.VerdictView;
import io.anju.workorders.reading.WorkOrderHistory.WorkStepView;
import io.anju.workorders.reading.WorkOrderReading;
import io.anju.workorders.signoff.Verdict;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says an order in the words of its service sheet. */
final class SheetFacts {

    private static final int MOST_PICTURES = 2;

    private final JobView job;
    private final List<WorkStepView> steps;
    private final List<VerdictView> verdicts;
    private final SheetWords words;
    private final Map<UUID, Path> pictures;

    SheetFacts(WorkOrderReading.WorkOrderDetail detail, SheetWords words, Map<UUID, Path> pictures) {
        this.job = detail.order();
        this.steps = detail.steps();
        this.verdicts = detail.verdicts();
        this.words = words;
        this.pictures = pictures;
    }

    SheetData data(String issuer, int print, Instant now) {
        var yes = confirmation();
        var replaced = job.lines().stream().map(JobView.JobLine::replaces).toList();
        return new SheetData(
                issuer,
                job.number(),
                report(),
                times(),
                work(),
                photos(),
                job.lines().stream()
                        .filter(line -> line.quantity().signum() > 0 && !replaced.contains(line.id()))
                        .map(SheetFacts::line)
                        .toList(),
                Money.ofFen(job.total()),
                job.chargeable() ? Money.ofFen(job.total()) : Money.ZERO,
                questions(yes.isPresent()),
                yes.map(VerdictView::comment).orElse(null),
                yes.map(VerdictView::signature)
                        .map(id -> pictures.get(id.value()))
                        .orElse(null),
                yes.map(this::signedBy).orElse(""),
                job.project().phone(),
                print,
                words.full(now));
    }

    private List<SheetData.Field> report() {
        var fields = new ArrayList<SheetData.Field>();
        var customer = job.customer();
        var place = job.place();
        fields.add(new SheetData.Field("报修人", customer == null ? "" : customer.name()));
        fields.add(new SheetData.Field("电话", customer == null || customer.phone() == null ? "" : customer.phone()));
        fields.add(
                new SheetData.Field("位置", place == null ? job.project().name() : place.code() + "  " + place.name()));
        fields.add(new SheetData.Field("报修时间", words.full(job.times().opened())));
        fields.add(new SheetData.Field("内容", job.title()));
        fields.add(new SheetData.Field("级别", SheetWords.priority(job.priority())));
        fields.add(new SheetData.Field("收费", job.chargeable() ? "有偿服务" : "不收费"));
        fields.add(new SheetData.Field(
                "报事编号", job.origin().number() == null ? "" : job.origin().number()));
        return fields;
    }

    private List<SheetData.Box> times() {
        var boxes = new ArrayList<SheetData.Box>();
        boxes.add(new SheetData.Box("受理", words.time(job.times().opened()), ""));
        add(boxes, "接单", job.times().accepted(), "");
        add(boxes, "到场", job.times().arrived(), "，" + proof());
        pauses().ifPresent(boxes::add);
        add(boxes, "完工", job.times().finished(), "");
        return boxes;
    }

    private void add(List<SheetData.Box> boxes, String label, @Nullable Instant at, String remark) {
        if (at != null) {
            var since = Duration.between(job.times().opened(), at);
            boxes.add(new SheetData.Box(label, words.time(at), SheetWords.duration(since) + remark));
        }
    }

    private Optional<SheetData.Box> pauses() {
        var pauses = steps.stream().filter(step -> step.verb().equals("pause")).toList();
        if (pauses.isEmpty()) {
            return Optional.empty();
        }
        var last = pauses.getLast();
        var end = steps.stream()
                .filter(step -> step.verb().equals("resume") && !step.at().isBefore(last.at()))
                .findFirst()
                .map(WorkStepView::at);
        var reason = last.reason() == null ? "" : SheetWords.pause(PauseReason.valueOf(last.reason()));
        var count = pauses.size() > 1 ? "共 " + pauses.size() + " 次，" : "";
        return Optional.of(new SheetData.Box(
                "暂停",
                words.time(last.at()) + end.map(at -> " 至 " + words.time(at)).orElse(" 起"),
                count + reason));
    }

    private List<SheetData.Field> work() {
        var fields = new ArrayList<SheetData.Field>();
        var doer = job.doer();
        var sheet = job.checklist();
        fields.add(new SheetData.Field("原因", job.faultCause() == null ? "" : job.faultCause()));
        fields.add(new SheetData.Field("做法", job.workDone() == null ? "" : job.workDone()));
        if (sheet != null) {
            var progress = sheet.progress();
            fields.add(new SheetData.Field(
                    "检查清单",
                    "%s 第 %d 版，%d 项完成 %d 项"
                            .formatted(sheet.name(), sheet.number(), progress.total(), progress.done())));
        }
        fields.add(new SheetData.Field("维修人", doer == null ? "" : doer.name()));
        return fields;
    }

    private String proof() {
        var proof = job.arrivalProof();
        return switch (proof == null ? ArrivalProof.UNPROVEN : proof) {
            case SCAN -> "扫码到场";
            case POSITION -> "定位到场";
            case CUSTOMER -> "客户确认到场";
            case UNPROVEN -> "到场未证实";
        };
    }

    /** The first picture before and the last one after. */
    private List<SheetData.Picture> photos() {
        var before = job.photos().stream()
                .filter(photo -> photo.role() == Photos.PhotoRole.BEFORE)
                .limit(1);
        var after = job.photos().reversed().stream()
                .filter(photo -> photo.role() == Photos.PhotoRole.AFTER)
                .limit(1);
        return Stream.concat(before, after)
                .flatMap(photo -> Stream.ofNullable(pictures.get(photo.id().value()))
                        .map(picture -> new SheetData.Picture(
                                picture,
                                (photo.role() == Photos.PhotoRole.BEFORE ? "处理前 " : "处理后 ") + words.time(photo.at()))))
                .limit(MOST_PICTURES)
                .toList();
    }

    private static SheetData.Line line(JobView.JobLine line) {
        return new SheetData.Line(
                line.text(),
                line.spec() == null ? "" : line.spec(),
                plain(line.quantity()) + " " + line.unit(),
                Money.ofFen(line.unitPrice()),
                Money.ofFen(line.amount()));
    }

    private static String plain(BigDecimal quantity) {
        return quantity.stripTrailingZeros().toPlainString();
    }

    /** Only what the customer's yes says is ticked; the rest is left to the pen. */
    private static List<SheetData.Question> questions(boolean confirmed) {
        return List.of(
                new SheetData.Question("问题是否解决", List.of("已解决", "没有解决"), confirmed ? "已解决" : null),
                new SheetData.Question("现场是否清理", List.of("已清理", "没有清理"), null),
                new SheetData.Question("满意程度", List.of("满意", "一般", "不满意"), null));
    }

    /** The yes that stands: one given after the last no. */
    private Optional<VerdictView> confirmation() {
        return job.times().confirmed() == null
                ? Optional.empty()
                : verdicts.reversed().stream()
                        .filter(each -> each.kind() == Verdict.VerdictKind.CONFIRMED)
                        .findFirst();
    }

    private String signedBy(VerdictView yes) {
        var how = yes.how() == null ? ConfirmationKind.ON_GLASS : yes.how();
        var words = switch (how) {
            case ON_GLASS -> "手机签字";
            case CODE -> "验证码确认";
            case RESIDENT_TAP -> "网页确认";
            case BY_PHONE -> "电话确认";
            case INSPECTION -> "验收确认";
        };
        return yes.name() + "  " + this.words.full(yes.at()) + "  " + words;
    }
}
