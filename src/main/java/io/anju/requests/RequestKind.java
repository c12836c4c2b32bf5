package io.anju.requests;

/** What sort of matter was reported. All share one intake; only repairs lead to work. */
public enum RequestKind {
    /** 报修: something does not work. */
    REPAIR,
    /** 投诉: about service or people; confidential, always followed up. */
    COMPLAINT,
    /** 咨询: wants to know something. */
    ENQUIRY,
    /** 建议: proposes something. */
    SUGGESTION,
    /** 表扬: praises somebody. */
    COMMENDATION;

    /** Whether it has to be dealt with inside 24 hours by a named person. */
    public boolean isHandled() {
        return this == COMPLAINT || this == ENQUIRY;
    }
}
