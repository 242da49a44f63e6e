/** The version that package.json states; a test keeps the two alike. */
export const VERSION = "0.1.0";
