# Wer wo angerufen werden kann, mit Namen, und jede Nummer so, wie eine Stimme sie langsam liest. Welche
# Nummer das ist und wann dort jemand abnimmt, steht in content/safety/helplines.yaml; ein Test hält beides
# zusammen. Ein Land ergänzt "In …:", der Name einer Stelle steht im Werfall vor ihrer Nummer.

safety_lines-country-us = den USA
    .emergency = neun, eins, eins
    .directory = find a helpline Punkt com
safety_lines-us-crisis = das Krisentelefon
    .digits = neun, acht, acht
safety_lines-us-violence = das Hilfetelefon bei häuslicher Gewalt
    .digits = eins, achthundert, sieben neun neun, sieben zwei drei drei
safety_lines-us-children = das Kinderhilfetelefon Childhelp
    .digits = eins, achthundert, vier zwei zwei, vier vier fünf drei

safety_lines-country-gb = Großbritannien
    .emergency = neun, neun, neun
    .directory = find a helpline Punkt com
safety_lines-gb-crisis = das Krisentelefon der Samaritans
    .digits = eins eins sechs, eins zwei drei
safety_lines-gb-violence = das Hilfetelefon bei häuslicher Gewalt
    .digits = null acht null acht, zwei null null null, zwei vier sieben
safety_lines-gb-children = das Kindertelefon Childline
    .digits = null achthundert, eins eins, eins eins

safety_lines-country-ie = Irland
    .emergency = neun, neun, neun
    .directory = find a helpline Punkt com
safety_lines-ie-crisis = das Krisentelefon der Samaritans
    .digits = eins eins sechs, eins zwei drei
safety_lines-ie-violence = das Frauenhilfetelefon von Women's Aid
    .digits = eins achthundert, drei vier eins, neunhundert
safety_lines-ie-children = das Kindertelefon Childline
    .digits = eins achthundert, sechs sechs, sechs sechs, sechs sechs

safety_lines-country-ca = Kanada
    .emergency = neun, eins, eins
    .directory = find a helpline Punkt com
safety_lines-ca-crisis = das Krisentelefon
    .digits = neun, acht, acht
safety_lines-ca-children = das Kindertelefon Kids Help Phone
    .digits = eins, achthundert, sechs sechs acht, sechs acht sechs acht

safety_lines-country-au = Australien
    .emergency = null, null, null
    .directory = find a helpline Punkt com
safety_lines-au-crisis = das Krisentelefon Lifeline
    .digits = eins drei, eins eins, eins vier
safety_lines-au-violence = das Hilfetelefon bei häuslicher Gewalt
    .digits = eins achthundert, sieben drei sieben, sieben drei zwei
safety_lines-au-children = das Kindertelefon Kids Helpline
    .digits = eins achthundert, fünf fünf, eins achthundert

safety_lines-country-nz = Neuseeland
    .emergency = eins, eins, eins
    .directory = find a helpline Punkt com
safety_lines-nz-crisis = das Krisentelefon Need to Talk
    .digits = eins, sieben, drei, sieben
safety_lines-nz-violence = das Krisentelefon der Frauenhäuser
    .digits = null achthundert, sieben drei drei, acht vier drei

safety_lines-country-in = Indien
    .emergency = eins, eins, zwei
    .directory = find a helpline Punkt com
safety_lines-in-crisis = das Krisentelefon Tele Manas
    .digits = eins vier, vier eins sechs
safety_lines-in-violence = das Frauenhilfetelefon
    .digits = eins, acht, eins
safety_lines-in-children = das Kindertelefon
    .digits = eins, null, neun, acht

safety_lines-country-de = Deutschland
    .emergency = eins, eins, zwei
    .directory = find a helpline Punkt com
safety_lines-de-crisis = die Telefonseelsorge
    .digits = null achthundert, eins eins eins, null, eins eins eins
safety_lines-de-violence = das Hilfetelefon Gewalt gegen Frauen
    .digits = eins eins sechs, null eins sechs
safety_lines-de-violence_men = das Hilfetelefon Gewalt an Männern
    .digits = null achthundert, eins zwei drei, neun neun, null null
safety_lines-de-children = die Nummer gegen Kummer
    .digits = eins eins sechs, eins eins eins

safety_lines-country-at = Österreich
    .emergency = eins, eins, zwei
    .directory = find a helpline Punkt com
safety_lines-at-crisis = die Telefonseelsorge
    .digits = eins, vier, zwei
safety_lines-at-violence = die Frauenhelpline gegen Gewalt
    .digits = null achthundert, zwei zwei zwei, fünf fünf fünf
safety_lines-at-children = Rat auf Draht
    .digits = eins, vier, sieben

safety_lines-country-ch = der Schweiz
    .emergency = eins, eins, zwei
    .directory = find a helpline Punkt com
safety_lines-ch-crisis = die Dargebotene Hand
    .digits = eins, vier, drei
safety_lines-ch-children = das Kinder- und Jugendtelefon von Pro Juventute
    .digits = eins, vier, sieben
