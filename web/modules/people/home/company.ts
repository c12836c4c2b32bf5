/** The contract does not name the company's code among the parameters of these paths; the address needs it all the same. */
export const inCompany = (company: string) => ({ path: { company } }) as unknown as { path?: undefined };
