/** Words of English with all their forms: each form must find every other. */
export const FORMS = `
loan loans loan's loaned loaning|visit visits visited visiting|agree agrees agreed agreeing|lend lends lent lending|meet meets met meeting meetings|say says said saying
sign signs signed signing|railway railways|country countries country's|city cities|army armies|treaty treaties|ally allies allied allying|policy policies
company companies|party parties|study studies studied studying|carry carries carried carrying|try tries tried trying|deny denies denied denying|tie ties tied tying
die dies died dying|lie lies lying lain|use uses used using|trade trades traded trading|force forces forced forcing|finance finances financed financing
change changes changed changing|increase increases increased increasing|agree agrees agreed|free frees freed freeing|see sees saw seen seeing|go goes went gone going
give gives gave given giving|take takes took taken taking|write writes wrote written writing|build builds built building buildings|send sends sent sending
spend spends spent spending|hold holds held holding|withhold withholds withheld withholding|lead leads led leading|leave leaves left leaving
find finds found finding findings|found founds founded founding|speak speaks spoke spoken speaking|fight fights fought fighting|seek seeks sought seeking
bring brings brought bringing|buy buys bought buying|sell sells sold selling|pay pays paid paying|repay repays repaid repaying|win wins won winning
begin begins began begun beginning|run runs ran running|withdraw withdraws withdrew withdrawn withdrawing|overthrow overthrows overthrew overthrown
plan plans planned planning|plane planes|stop stops stopped stopping|hope hopes hoped hoping|hop hops hopped hopping|refer refers referred referring
admit admits admitted admitting|control controls controlled controlling|travel travels travelled travelling traveled traveling|cancel cancels cancelled canceled
limit limits limited limiting|visit's visits'|bomb bombs bombed bombing bombings|clash clashes clashed clashing|tax taxes taxed taxing|process processes processed processing
pass passes passed passing|focus focuses focused focussed focusing|bus buses|gas gases|virus viruses|crisis crises|basis bases|analysis analyses|criterion criteria
man men man's|woman women women's|child children|spokesman spokesmen|leaf leaves|knife knives|wife wives|half halves|veto vetoes vetoed vetoing|embargo embargoes
echo echoes echoed|movie movies|issue issues issued issuing|argue argues argued arguing|queue queues queued|add adds added adding|stiff stiffer stiffest
large larger largest|big bigger biggest|early earlier earliest|high higher highest|close closes closed closing closer closest|good better best|bad worse worst
organise organises organised organising organize organizes organized organizing|organisation organisations organization organizations|recognise recognizes recognised
privatisation privatization|defence defense|programme programmes program programs programmed|centre centres center centers|labour labor
negotiate negotiates negotiated negotiating|require requires required requiring|cooperate cooperates cooperated cooperating
export exports exported exporting|pledge pledges pledged pledging|urge urges urged urging|oppose opposes opposed opposing|support supports supported
condemn condemns condemned condemning|sanction sanctions sanctioned|strike strikes struck striking|attack attacks attacked attacking|kill kills killed killing
flee flees fled fleeing|die dies died|arrest arrests arrested|open opens opened opening|develop develops developed developing|transfer transfers transferred transferring
supply supplies supplied supplying|employ employs employed employing|enjoy enjoys enjoyed|play plays played playing|show shows showed shown showing|fix fixes fixed fixing`;

/** Words that must not find each other: the first of a row none of the others. */
export const APART = `
news new|agreement agree|relation relate|minister mini|politics polite|university universe|importance import|organ organisation|loan loath|plane plan
meeting mete|thing th|bring br|red r|hundred hundr|king k|paris pari|during dure|port portion|state statement|general generate|policy police`;
