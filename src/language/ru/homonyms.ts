/** Rows `form | ids, best first | before`: forms that several states, organisations or people bear. */
export const homonyms = `
Конго | COD COG
конголезск* | COD COG
конголезц* | COD COG
конголезец | COD COG
Коре* | KOR PRK
корейск* | KOR PRK
корейц* | KOR PRK
кореец | KOR PRK
РК | KAZ KOR
РБ | BLR
САР | SYR CAF
Гвине* | GIN
Сейм* | @POL @LTU @LVA
сейм* | @POL @LTU @LVA
Брюссел* | org:EU BEL
Джорджтаун* | GUY CYM
Содружеств* | org:CIS org:Commonwealth
Буш* | person:george-w-bush person:george-h-w-bush | 2000-06
Джордж* Буш* | person:george-w-bush person:george-h-w-bush | 2000-06
Клинтон | person:hillary-clinton person:bill-clinton | 2009-01-21
Клинтон* | person:bill-clinton
Алиев* | person:ilham-aliyev person:heydar-aliyev | 2003-08
Асад* | person:bashar-al-assad person:hafez-al-assad | 2000-06-11
Аль-Асад* | person:bashar-al-assad person:hafez-al-assad | 2000-06-11
аль-Асад* | person:bashar-al-assad person:hafez-al-assad | 2000-06-11
Бердымухамедов* | person:serdar-berdimuhamedow person:gurbanguly-berdimuhamedow | 2022-03-19
Раджапакс* | person:gotabaya-rajapaksa person:mahinda-rajapaksa | 2019-11-18
Киршнер | person:cristina-fernandez-de-kirchner person:nestor-kirchner | 2007-12-10
Папандреу | person:george-papandreou person:andreas-papandreou | 1996-06-23
Караманлис* | person:kostas-karamanlis person:konstantinos-karamanlis | 1995
Жапаров* | person:sadyr-japarov person:akylbek-japarov
Саркисян* | person:serzh-sargsyan person:armen-sarkissian
Мирзиеев* | person:shavkat-mirziyoyev
Кастро | person:raul-castro person:fidel-castro | 2008-02-24
Трюдо | person:justin-trudeau person:pierre-trudeau | 1985
Качиньск* | person:lech-kaczynski
Расмуссен* | person:anders-fogh-rasmussen
Ахметов* | person:serik-akhmetov person:daniyal-akhmetov | 2007-01-10
Джонсон* | person:boris-johnson person:mike-johnson
Шариф* | person:shehbaz-sharif person:nawaz-sharif | 2017-08
Ганди | person:indira-gandhi person:rajiv-gandhi
Браун* | person:gordon-brown
Фернандес* | person:alberto-fernandez
Моралес* | person:evo-morales
Аун* | person:joseph-aoun person:michel-aoun | 2025-01-09
Абдалл* | person:abdullah-ii
Деби | person:mahamat-idriss-deby person:idriss-deby | 2021-04-20
Рамгулам* | person:navin-ramgoolam person:seewoosagur-ramgoolam | 1990
Кхам* | person:ian-khama person:seretse-khama | 1981
Пауэлл* | person:colin-powell
`;
