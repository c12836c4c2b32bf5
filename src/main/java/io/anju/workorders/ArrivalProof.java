package io.anju.workorders;

/** What an arrival rests on; a bare button counts, but is shown as unproven. */
public enum ArrivalProof {
    /** The QR code of the place, its floor or its building was scanned there. */
    SCAN,
    /** The phone's position lay within 150 m of the place. */
    POSITION,
    /** The customer said so on the progress page. */
    CUSTOMER,
    /** Nothing but the person's word. */
    UNPROVEN
}
