/** Turkish forms with several bearers: form | ids, best first | EDTF before which the second is meant. */
export const homonyms = `
Kongo | COD COG
Kore | KOR PRK
Koreli* | KOR PRK
Bush | person:george-w-bush person:george-h-w-bush | 2000-06
Clinton | person:hillary-clinton person:bill-clinton | 2009-01-21
Aliyev* | person:ilham-aliyev person:heydar-aliyev | 2003-08
Esad* | person:bashar-al-assad person:hafez-al-assad | 2000-06-11
Esed'* | person:bashar-al-assad person:hafez-al-assad | 2000-06-11
Şara | person:ahmed-al-sharaa person:farouk-al-sharaa | 2014
Hariri* | person:saad-hariri person:rafik-hariri | 2005-03
Barzani | person:massoud-barzani person:nechirvan-barzani person:masrour-barzani
Maliki* | person:nouri-al-maliki person:riyad-al-maliki
Berdimuhammedov* | person:serdar-berdimuhamedow person:gurbanguly-berdimuhamedow | 2022-03-19
Berdimuhamedov* | person:serdar-berdimuhamedow person:gurbanguly-berdimuhamedow | 2022-03-19
Caparov* | person:sadyr-japarov person:akylbek-japarov
Ahmetov | person:serik-akhmetov person:daniyal-akhmetov | 2010
Sarkisyan* | person:serzh-sargsyan person:armen-sarkissian
Papandreu* | person:george-papandreou person:andreas-papandreou | 1996-06-23
Papadopulos* | person:tassos-papadopoulos person:georgios-papadopoulos | 1990
Karamanlis* | person:kostas-karamanlis person:konstantinos-karamanlis | 1995-03
Kiprianu* | person:markos-kyprianou person:spyros-kyprianou | 1995
Denktaş* | person:rauf-denktash person:serdar-denktash
Castro | person:raul-castro person:fidel-castro | 2008-02-24
Kirchner | person:cristina-fernandez-de-kirchner person:nestor-kirchner | 2007-12-10
Rajapaksa* | person:mahinda-rajapaksa person:gotabaya-rajapaksa
Butto* | person:bilawal-bhutto-zardari person:benazir-bhutto | 2008
Brüksel* | org:EU BEL
`;
