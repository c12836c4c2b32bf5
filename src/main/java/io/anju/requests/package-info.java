/**
 * The service desk: whatever is reported for a building and its people, until the reporter is content.
 *
 * <p>A <b>request</b> is one reported matter of a <b>kind</b> (repair, complaint, enquiry, suggestion, commendation). It is
 * taken in, <b>verified</b> (whose part is it, who pays), promised a time, handed to {@code workorders} or to a named
 * <b>handler</b>, confirmed by the reporter and <b>followed up</b>. A <b>quote</b> is what a chargeable repair will cost; a
 * <b>reply</b> is what ends an enquiry or complaint. <b>Reception</b> keeps also the contacts that become no request.
 *
 * <p>To read it: {@code journal} is the request itself and every step it took; {@code intake} lets it in; {@code handling},
 * {@code quote} and {@code work} move it on; {@code outage} explains many at once; {@code outcome} and {@code followup} end it or begin another round;
 * {@code promise} and {@code tidings} tell {@code deadlines} and people; {@code desk}, {@code queue} and {@code customer} show
 * it. {@code category}, {@code phrase} and {@code reception} are what the desk works with; {@code reading} hears what a report
 * says between its lines.
 *
 * <p>It does no clock arithmetic ({@code deadlines}), sends nobody anywhere ({@code workorders}) and collects no money.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "http",
            "sheets",
            "trail",
            "codes",
            "identity",
            "calendar",
            "files",
            "estate",
            "deadlines",
            "agreements",
            "notices",
            "people",
            "workforce",
            "standards",
            "workorders"
        })
package io.anju.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
