package io.anju;

import io.anju.identity.Companies;
import io.anju.kernel.Ids;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;

/** Founds a company of its own for every test, so that tests never see each other's rows. */
@TestComponent
public class TestCompanies {

    private final Companies companies;
    private final ApplicationContext context;

    TestCompanies(Companies companies, ApplicationContext context) {
        this.companies = companies;
        this.context = context;
    }

    /** A new company without accounts; they are made as a test asks for them. */
    public TestCompany create() {
        var number = Ids.next().toString().substring(24);
        return new TestCompany(companies.create("测试物业 " + number, "t-" + number), companies, context);
    }
}
