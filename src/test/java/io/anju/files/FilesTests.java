package io.anju.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.identity.Role;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@AnjuTest
class FilesTests {

    @Autowired
    Files files;

    @Autowired
    FilePurge purge;

    @Autowired
    FileVault vault;

    @Autowired
    MockMvc mvc;

    @Autowired
    TestCompanies companies;

    private final SubjectRef leak = new SubjectRef("request", Ids.next());
    private TestCompany company;
    private Actor actor;

    @BeforeEach
    void a_company_with_a_resident() {
        company = companies.create();
        actor = company.actor(Role.RESIDENT);
    }

    @Test
    void strangers_upload_only_so_much_from_one_address() throws Exception {
        for (var tries = 0; tries < VisitorUploads.MOST_FILES; tries++) {
            mvc.perform(uploadByStranger()).andExpect(status().isUnprocessableContent());
        }
        mvc.perform(uploadByStranger())
                .andExpect(status().isTooManyRequests())
                .andExpect(jsonPath("$.code").value("too-many-attempts"));
    }

    private MockHttpServletRequestBuilder uploadByStranger() {
        return post("/api/public/" + company.code() + "/files").with(request -> {
            TestCompany.visitor().postProcessRequest(request).setRemoteAddr(company.code());
            return request;
        });
    }

    @Test
    void an_attached_photo_is_shown_with_its_role() {
        var photo = upload(actor);
        attach(actor, leak, photo.id());

        assertThat(company.<List<FileView>, RuntimeException>in(() -> files.of(leak)))
                .extracting(FileView::id, FileView::role)
                .containsExactly(tuple(photo.id(), "report"));
        assertThat(open(leak, photo.id(), true).path()).exists();
    }

    @Test
    void a_file_is_attached_once_and_for_ever() {
        var photo = upload(actor);
        attach(actor, leak, photo.id());

        assertMissing(() -> attach(actor, new SubjectRef("request", Ids.next()), photo.id()));
    }

    @Test
    void nobody_attaches_what_another_uploaded() {
        var photo = upload(actor);

        assertMissing(() -> attach(company.actor(Role.DISPATCHER), leak, photo.id()));
        assertMissing(() -> attach(Actor.visitor(company.id(), "visitor"), leak, photo.id()));
    }

    @Test
    void a_file_is_opened_only_through_its_own_subject() {
        var photo = upload(actor);
        attach(actor, leak, photo.id());

        assertMissing(() -> open(new SubjectRef("request", Ids.next()), photo.id(), false));
    }

    @Test
    void another_company_does_not_know_the_file() {
        var photo = upload(actor);
        attach(actor, leak, photo.id());
        var stranger = companies.create();

        assertThat(stranger.<List<FileView>, RuntimeException>in(() -> files.of(leak)))
                .isEmpty();
        assertMissing(() -> stranger.<FileContent, RuntimeException>in(() -> files.open(leak, photo.id(), false)));
    }

    @Test
    void what_nobody_attached_is_gone_after_a_week_and_the_rest_stays() {
        var forgotten = upload(actor);
        var kept = upload(actor);
        attach(actor, leak, kept.id());

        purge.run(Instant.now().plus(Duration.ofDays(8)));

        assertThat(vault.path(company.id(), forgotten.id(), false)).doesNotExist();
        assertThat(vault.path(company.id(), forgotten.id(), true)).doesNotExist();
        assertThat(open(leak, kept.id(), false).path()).exists();
    }

    @Test
    void nothing_stays_on_the_disk_when_the_upload_is_undone() {
        var before = vault.writtenBefore(company.id(), Instant.MAX).size();

        assertThatThrownBy(() -> company.<FileView>inTransaction(() -> {
                    upload(actor);
                    throw new IllegalStateException("the request broke off");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(vault.writtenBefore(company.id(), Instant.MAX)).hasSize(before);
    }

    @Test
    void an_answer_is_what_it_is_and_runs_nothing() {
        var photo = upload(actor);
        attach(actor, leak, photo.id());

        var headers = FileResponses.of(open(leak, photo.id(), false)).getHeaders();

        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Content-Security-Policy")).contains("sandbox");
        assertThat(headers.getCacheControl()).contains("private");
        assertThat(headers.getETag()).isNotBlank();
        assertThat(headers.getFirst(HttpHeaders.CONTENT_DISPOSITION)).startsWith("inline");
    }

    @Test
    void a_phone_uploads_a_photo_with_a_chinese_name() throws Exception {
        mvc.perform(post("/api/files")
                        .with(company.as(Role.TECHNICIAN))
                        .header("X-File-Name", "%E6%BC%8F%E6%B0%B4.jpeg")
                        .content(Pictures.jpeg(30, 20)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.name").value("漏水.jpg"))
                .andExpect(jsonPath("$.width").value(30));
    }

    @Test
    void a_visitor_uploads_where_the_company_is_named() throws Exception {
        mvc.perform(post("/api/public/" + company.code() + "/files")
                        .with(TestCompany.visitor())
                        .content(Pictures.png(3, 3)))
                .andExpect(status().isCreated());
        mvc.perform(post("/api/files").with(TestCompany.visitor()).content(Pictures.png(3, 3)))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void an_empty_or_foreign_body_is_refused_with_its_reason() throws Exception {
        mvc.perform(post("/api/files").with(company.as(Role.TECHNICIAN)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("file-empty"));
        mvc.perform(post("/api/files").with(company.as(Role.TECHNICIAN)).content("<svg/>"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("file-type-unsupported"));
    }

    private FileView upload(Actor by) {
        return company.<FileView, RuntimeException>in(() -> files.upload(by, "漏水.jpg", Pictures.jpeg(40, 30)));
    }

    private void attach(Actor by, SubjectRef subject, FileId id) {
        company.<Boolean, RuntimeException>in(() -> {
            files.attach(by, subject, "report", List.of(id));
            return true;
        });
    }

    private FileContent open(SubjectRef subject, FileId id, boolean thumbnail) {
        return company.<FileContent, RuntimeException>in(() -> files.open(subject, id, thumbnail));
    }

    private static void assertMissing(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(Refused.class).hasMessage("file-missing");
    }
}
