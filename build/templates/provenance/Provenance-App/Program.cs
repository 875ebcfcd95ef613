// The build warns here: the documents do not agree on the frequency. The value is a constant all the same.
decimal kilohertz = Figures.MaximumBusClockFrequencyOfSensor.Value;
Console.WriteLine($"{kilohertz} kHz");

// And this is where it comes from.
foreach (var citation in Figures.All[0].Citations)
    Console.WriteLine($"{citation.Source}:{citation.Line}  {citation.Sentence}");
