# Who can be called where, by name, and each number as a voice reads it slowly. Which number that is,
# and when it is answered, stands in content/safety/helplines.yaml; a test holds the two together.
# A country completes "In …:", a line's name stands before its number: "the …, nine, eight, eight".

safety_lines-country-us = the United States
    .emergency = nine, one, one
    .directory = find a helpline dot com
safety_lines-us-crisis = the national crisis lifeline
    .digits = nine, eight, eight
safety_lines-us-violence = the National Domestic Violence Hotline
    .digits = one, eight hundred, seven nine nine, seven two three three
safety_lines-us-children = the Childhelp hotline for children
    .digits = one, eight hundred, four two two, four four five three

safety_lines-country-gb = the United Kingdom
    .emergency = nine, nine, nine
    .directory = find a helpline dot com
safety_lines-gb-crisis = Samaritans
    .digits = one one six, one two three
safety_lines-gb-violence = the National Domestic Abuse Helpline
    .digits = zero eight zero eight, two zero zero zero, two four seven
safety_lines-gb-children = Childline
    .digits = zero eight hundred, one one, one one

safety_lines-country-ie = Ireland
    .emergency = nine, nine, nine
    .directory = find a helpline dot com
safety_lines-ie-crisis = Samaritans
    .digits = one one six, one two three
safety_lines-ie-violence = the Women's Aid helpline
    .digits = one eight hundred, three four one, nine hundred
safety_lines-ie-children = Childline
    .digits = one eight hundred, six six, six six, six six

safety_lines-country-ca = Canada
    .emergency = nine, one, one
    .directory = find a helpline dot com
safety_lines-ca-crisis = the national crisis helpline
    .digits = nine, eight, eight
safety_lines-ca-children = Kids Help Phone
    .digits = one, eight hundred, six six eight, six eight six eight

safety_lines-country-au = Australia
    .emergency = triple zero
    .directory = find a helpline dot com
safety_lines-au-crisis = Lifeline
    .digits = one three, one one, one four
safety_lines-au-violence = the national domestic and family violence line
    .digits = one eight hundred, seven three seven, seven three two
safety_lines-au-children = Kids Helpline
    .digits = one eight hundred, five five, one eight hundred

safety_lines-country-nz = New Zealand
    .emergency = one, one, one
    .directory = find a helpline dot com
safety_lines-nz-crisis = the Need to Talk line
    .digits = one, seven, three, seven
safety_lines-nz-violence = the Women's Refuge crisis line
    .digits = zero eight hundred, seven three three, eight four three

safety_lines-country-in = India
    .emergency = one, one, two
    .directory = find a helpline dot com
safety_lines-in-crisis = the Tele Manas helpline
    .digits = one four, four one six
safety_lines-in-violence = the Women Helpline
    .digits = one, eight, one
safety_lines-in-children = the Child Helpline
    .digits = one, zero, nine, eight

safety_lines-country-de = Germany
    .emergency = one, one, two
    .directory = find a helpline dot com
safety_lines-de-crisis = the national crisis line
    .digits = zero eight hundred, one one one, zero, one one one
safety_lines-de-violence = the helpline on violence against women
    .digits = one one six, zero one six
safety_lines-de-violence_men = the helpline on violence against men
    .digits = zero eight hundred, one two three, nine nine, zero zero
safety_lines-de-children = the helpline for children and teenagers
    .digits = one one six, one one one

safety_lines-country-at = Austria
    .emergency = one, one, two
    .directory = find a helpline dot com
safety_lines-at-crisis = the national crisis line
    .digits = one, four, two
safety_lines-at-violence = the women's helpline against violence
    .digits = zero eight hundred, two two two, five five five
safety_lines-at-children = the helpline for children and teenagers
    .digits = one, four, seven

safety_lines-country-ch = Switzerland
    .emergency = one, one, two
    .directory = find a helpline dot com
safety_lines-ch-crisis = the national crisis line
    .digits = one, four, three
safety_lines-ch-children = the helpline for children and teenagers
    .digits = one, four, seven
