package io.anju.identity;

import io.anju.kernel.CompanyId;

/**
 * How a company is called.
 *
 * @param shortName as it stands in headings
 * @param code as it stands in public addresses
 */
public record CompanyView(CompanyId id, String name, String shortName, String code) {}
