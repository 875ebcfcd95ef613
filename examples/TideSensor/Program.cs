using TideSensor;

var driver = new Ts7Driver(new SimulatedPins(), time => Console.WriteLine($"wait {time.TotalMilliseconds} ms"));
driver.Start(supplyVolts: 3.3m);
Console.WriteLine($"The tide stands at {driver.Measure()} mm.");
Console.WriteLine($"Calibrated a year ago, due: {Ts7Driver.IsCalibrationDue(new DateOnly(2031, 5, 1), new DateOnly(2032, 5, 1))}");
Console.WriteLine($"Stored at {Ts7Limits.MaxStorageCelsius} °C at most.");
