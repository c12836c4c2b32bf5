package io.anju.database.backup;

import io.anju.TestCompany;
import io.anju.estate.ProjectKind;
import io.anju.identity.NewAccount;
import io.anju.identity.Role;
import io.anju.identity.RoleGrant;
import io.anju.identity.TestAccounts;
import io.anju.kernel.Ids;
import io.anju.kernel.ProjectId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** A dispatcher who takes reports down over real HTTP. */
final class DrillDesk {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CSRF = "drill-csrf";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final ProjectId project;
    private String session = "";

    private DrillDesk(String address, ProjectId project) {
        this.address = address;
        this.project = project;
    }

    static DrillDesk open(ApplicationContext context, TestCompany company, String address)
            throws IOException, InterruptedException {
        var desk = new DrillDesk(address, company.project("金文大厦", ProjectKind.COMMERCIAL));
        var login = "drill" + Ids.next().toString().substring(24);
        var account = new NewAccount("沈", login, null, null, Set.of(RoleGrant.everywhere(Role.DISPATCHER)));
        company.inTransaction(() -> TestAccounts.add(context, company.system(), account));
        desk.signIn(login);
        return desk;
    }

    /** Takes a report down; the id of the request once the answer says that it is there. */
    UUID report() throws IOException, InterruptedException {
        var answer = send("/api/requests", "application/json", """
                {"channel": "PHONE", "report": {"project": "%s", "kind": "REPAIR", "category": "leak",
                 "reporter": {"name": "何美琳", "phone": "13812346021"}}}""".formatted(project.value())
                .getBytes());
        return UUID.fromString(JSON.readTree(answer.body()).path("id").asString());
    }

    /** Uploads a picture; its id. */
    UUID upload(byte[] picture) throws IOException, InterruptedException {
        var answer = send("/api/files", "application/octet-stream", picture);
        return UUID.fromString(JSON.readTree(answer.body()).path("id").asString());
    }

    private void signIn(String login) throws IOException, InterruptedException {
        var body = JSON.writeValueAsBytes(Map.of("login", login, "password", TestAccounts.PASSWORD));
        session = send("/api/session", "application/json", body).headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("__Host-anju="))
                .map(cookie -> "; " + cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> send(String path, String type, byte[] body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("X-CSRF-Token", CSRF)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Cookie", "__Host-anju-csrf=" + CSRF + session)
                .header("Content-Type", type)
                .header("X-File-Name", "leak.png")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }
}
