package io.anju.workorders.sheet;

import io.anju.database.CompanyScope;
import io.anju.estate.Projects;
import io.anju.files.ChineseFont;
import io.anju.files.Files;
import io.anju.identity.Companies;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.reading.WorkOrderReading;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints service sheets and counts the prints of each order. */
@Service
@EnableConfigurationProperties(SheetSettings.class)
class ServiceSheets {

    private final WorkOrderReading reading;
    private final Files files;
    private final Projects projects;
    private final Companies companies;
    private final JdbcClient jdbc;
    private final SheetSettings settings;

    ServiceSheets(
            WorkOrderReading reading,
            Files files,
            Projects projects,
            Companies companies,
            JdbcClient jdbc,
            SheetSettings settings) {
        this.reading = reading;
        this.files = files;
        this.projects = projects;
        this.companies = companies;
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** The order's sheet as a PDF. Refuses ({@code chinese-font-missing}) on a machine without a Chinese font. */
    @Transactional
    public byte[] print(Actor actor, WorkOrderId id, Instant now) {
        var fonts = ChineseFont.find(settings.fonts());
        var detail = reading.detail(actor, id);
        var project = projects.get(detail.order().project().id());
        var words = new SheetWords(project.zone(), detail.order().times().opened());
        var issuer = companies.name(actor.company()) + "  " + project.name();
        var facts = new SheetFacts(detail, words, pictures(id));
        return ServiceSheet.pdf(fonts, facts.data(issuer, count(actor, id, now), now));
    }

    private Map<UUID, Path> pictures(WorkOrderId id) {
        return files.of(id.subject()).stream()
                .filter(file -> file.picture())
                .map(file -> file.id())
                .collect(Collectors.toMap(
                        file -> file.value(),
                        file -> files.open(id.subject(), file, true).path()));
    }

    private int count(Actor actor, WorkOrderId id, Instant now) {
        jdbc.sql("""
                        insert into workorders.sheet_print (company_id, id, work_order_id, at, author_name)
                        values (:company, :id, :order, :at, :author)""")
                .param("company", CompanyScope.requireCompany().value())
                .param("id", Ids.next())
                .param("order", id.value())
                .param("at", Timestamp.from(now))
                .param("author", actor.name())
                .update();
        return jdbc.sql("select count(*) from workorders.sheet_print where work_order_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }
}
