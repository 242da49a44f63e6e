// What the world is made of, as data: states, organisations, firms, offices, currencies, levels, fields, claim types.
export {};
