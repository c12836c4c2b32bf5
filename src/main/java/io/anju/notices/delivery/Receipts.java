package io.anju.notices.delivery;

import io.anju.notices.DeliveryState;
import io.anju.notices.delivery.SmsReceiptController.Receipt;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the provider reports. */
@Service
class Receipts {

    private final Deliveries deliveries;

    Receipts(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Transactional
    public void keep(List<Receipt> receipts) {
        for (var receipt : receipts) {
            var state = receipt.delivered() ? DeliveryState.DELIVERED : DeliveryState.FAILED;
            var reason = receipt.delivered() ? null : receipt.reason() == null ? "not-delivered" : receipt.reason();
            deliveries.report(receipt.key(), state, reason, receipt.at());
        }
    }
}
