/** The texts of a fact that is a list; none of any other. */
export const factList = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])
