// Languages as values: tables and nothing else.
export {};
