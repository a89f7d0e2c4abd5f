# Names of days and months, as they stand within a sentence.

days-monday = Monday
days-tuesday = Tuesday
days-wednesday = Wednesday
days-thursday = Thursday
days-friday = Friday
days-saturday = Saturday
days-sunday = Sunday
days-january = January
days-february = February
days-march = March
days-april = April
days-may = May
days-june = June
days-july = July
days-august = August
days-september = September
days-october = October
days-november = November
days-december = December
