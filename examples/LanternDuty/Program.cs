using LanternDuty;

foreach (var edition in Figures.StandardRateOfLanternDuty.History)
    Console.WriteLine($"{edition.Name}: {edition.Value} % ({edition.Place})");

Console.WriteLine($"Duty on £80 on 31 December 2024: £{Duty.On(new DateOnly(2024, 12, 31), 80):0.00}");
Console.WriteLine($"Duty on £80 on 1 January 2025: £{Duty.On(new DateOnly(2025, 1, 1), 80):0.00}");
Console.WriteLine($"The first quarter of 2026 is paid by {Duty.PaymentIsDue(new DateOnly(2026, 3, 31)):d MMMM}.");
Console.WriteLine($"Records are kept for {Figures.RecordsOfSalesPeriod.AtLeast} {Figures.RecordsOfSalesPeriod.DisplayUnit}.");
