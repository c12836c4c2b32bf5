package io.anju.notices.outlet;

import io.anju.identity.Companies;
import io.anju.notices.Channel;
import io.anju.notices.sms.Sms;
import io.anju.notices.sms.SmsAnswer;
import io.anju.notices.sms.SmsGateway;
import io.anju.notices.wording.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** SMS by the provider's gateway. The delivery's id is the key by which the provider recognises a repetition. */
@Component
class SmsOutlet implements Outlet {

    private final ObjectProvider<SmsGateway> gateway;
    private final Companies companies;

    SmsOutlet(ObjectProvider<SmsGateway> gateway, Companies companies) {
        this.gateway = gateway;
        this.companies = companies;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public boolean configured() {
        return gateway.getIfAvailable() != null;
    }

    @Override
    public Outcome send(Parcel parcel, Words words) {
        var provider = gateway.getIfAvailable();
        if (provider == null) {
            return new Outcome.Never("not-configured");
        }
        var message = new Sms(parcel.id().toString(), companies.code(parcel.company()), parcel.address(), words.sms());
        return switch (provider.send(message)) {
            case SmsAnswer.Taken taken -> new Outcome.Taken(taken.id());
            case SmsAnswer.Refused refused -> new Outcome.Never(refused.reason());
            case SmsAnswer.NoAnswer none -> new Outcome.Later(none.reason());
        };
    }
}
