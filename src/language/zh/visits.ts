/** Kinds of visits as Chinese names them; see the English table. */
export const visits: Readonly<Record<string, readonly string[]>> = {
  state: ["国事访问"],
  official: ["正式访问", "正式友好访问", "官方访问", "正式出访", "正式工作访问"],
  working: ["工作访问", "工作性访问", "工作出访"],
  transit: ["过境", "技术经停", "经停"],
};
