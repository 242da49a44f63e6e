/** Turkish forms with several bearers: form | ids, best first | EDTF before which the second is meant. */
export const homonyms = `
Kongo | COD COG
Kore | KOR PRK
Koreli* | KOR PRK
Bush | person:george-w-bush person:george-h-w-bush | 2000-06
Clinton | person:hillary-clinton person:bill-clinton | 2009-01-21
Rice | person:condoleezza-rice person:susan-rice
Johnson | person:boris-johnson person:mike-johnson
Miller | person:matthew-miller person:alexei-miller | 2023-04
Aliyev* | person:ilham-aliyev person:heydar-aliyev | 2003-08
Esad* | person:bashar-al-assad person:hafez-al-assad | 2000-06-11
Esed'* | person:bashar-al-assad person:hafez-al-assad | 2000-06-11
Şara | person:ahmed-al-sharaa person:farouk-al-sharaa | 2014
Hariri* | person:saad-hariri person:rafik-hariri | 2005-03
Barzani | person:massoud-barzani person:nechirvan-barzani person:masrour-barzani
Maliki* | person:nouri-al-maliki person:riyad-al-maliki
Salih | person:barham-salih person:ali-abdullah-saleh
Avn | person:joseph-aoun person:michel-aoun | 2022-11
Berdimuhammedov* | person:serdar-berdimuhamedow person:gurbanguly-berdimuhamedow | 2022-03-19
Berdimuhamedov* | person:serdar-berdimuhamedow person:gurbanguly-berdimuhamedow | 2022-03-19
Caparov* | person:sadyr-japarov person:akylbek-japarov
Ahmetov | person:serik-akhmetov person:daniyal-akhmetov | 2010
Sarkisyan* | person:serzh-sargsyan person:armen-sarkissian
İvanov | person:igor-ivanov person:sergei-ivanov
Papandreu* | person:george-papandreou person:andreas-papandreou | 1996-06-23
Papadopulos* | person:tassos-papadopoulos person:georgios-papadopoulos | 1990
Karamanlis* | person:kostas-karamanlis person:konstantinos-karamanlis | 1995-03
Kiprianu* | person:markos-kyprianou person:spyros-kyprianou | 1995
Denktaş* | person:rauf-denktash person:serdar-denktash
Eroğlu | person:dervis-eroglu person:veysel-eroglu
Castro | person:raul-castro person:fidel-castro | 2008-02-24
Kirchner | person:cristina-fernandez-de-kirchner person:nestor-kirchner | 2007-12-10
Gandi | person:indira-gandhi person:rajiv-gandhi
Rajapaksa* | person:mahinda-rajapaksa person:gotabaya-rajapaksa
Wong | person:penny-wong person:lawrence-wong
Singh | person:manmohan-singh person:rajnath-singh
Fischer | person:joschka-fischer person:jan-fischer
Şerif | person:shehbaz-sharif person:nawaz-sharif | 2017-07-29
Butto* | person:bilawal-bhutto-zardari person:benazir-bhutto | 2008
Debi | person:mahamat-idriss-deby person:idriss-deby | 2021-04-20
Gül | person:abdullah-gul person:abdulhamit-gul
Yılmaz | person:cevdet-yilmaz person:mesut-yilmaz person:ismet-yilmaz | 2005
Güler | person:yasar-guler person:hilmi-guler person:muammer-guler | 2012
Çelik | person:omer-celik person:huseyin-celik person:faruk-celik | 2014
Şahin | person:mehmet-ali-sahin person:idris-naim-sahin
Kılıç | person:akif-cagatay-kilic person:suat-kilic | 2013-12
Özel | person:ozgur-ozel person:necdet-ozel | 2015-09
İnönü | person:ismet-inonu person:erdal-inonu
Brüksel* | org:EU BEL
`;
