import { listed } from "../../text/index.js";
import type { RelayTable } from "../language.js";

/** How Chinese tells that somebody passes on what another says. */
export const relays: RelayTable = {
  before: listed("据|对|告诉|接受|向|援引|转引|引述|由"),
  behind: listed("报道|报导|消息|援引|引述|转引|引用|说|采访|专访|记者|披露|透露|表示|电"),
  quoting: listed("援引|引述|转引|引用|转述"),
  between: listed("《|》|“|”|的|报|社|网站|电视台|独家|记者|通讯社|美国|英国|法国|德国|俄罗斯|韩国|日本|土耳其|印度"),
};
