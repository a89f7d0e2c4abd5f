# Namen von Tagen und Monaten, wie sie in einem Satz stehen.

days-monday = Montag
days-tuesday = Dienstag
days-wednesday = Mittwoch
days-thursday = Donnerstag
days-friday = Freitag
days-saturday = Samstag
days-sunday = Sonntag
days-january = Januar
days-february = Februar
days-march = März
days-april = April
days-may = Mai
days-june = Juni
days-july = Juli
days-august = August
days-september = September
days-october = Oktober
days-november = November
days-december = Dezember
