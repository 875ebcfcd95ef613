using System.Globalization;
using System.Text;
using Seeds;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
int width = Console.IsOutputRedirected ? 100 : Math.Clamp(Console.WindowWidth, 60, 120);
var briefing = new Briefing(Console.Out, width);

briefing.Heading("What five reports say of one speech");
briefing.Paragraph("Every figure and every quotation below is a constant that the build took from the documents, with the place where it stands.");

briefing.Heading("What is asked for");
briefing.Say(
    $"The alliance is asked for an increase of {Figures.AirAndMissileDefensesIncrease.Value} {Figures.AirAndMissileDefensesIncrease.Unit} in air and missile defence.",
    Figures.AirAndMissileDefensesIncrease.Fact);
briefing.Say(
    $"Spending on defence is to rise to {Figures.DefenceSpending.Text} of GDP; the target in force is {Figures.AllianceTargetOfSpending.Text}.",
    Figures.DefenceSpending.Fact);
briefing.Say(
    $"Of the {Figures.MemberCountriesForNato.Value} members, {Figures.MemberCountries.Value} meet it today.",
    Figures.MemberCountries.Fact);

briefing.Heading("Why");
briefing.Say($"“{Quotes.DangerWillNotDisappear.Text}” said {Quotes.DangerWillNotDisappear.Speaker}.", Quotes.DangerWillNotDisappear.Fact);
briefing.Say(
    $"Some {Figures.DronesAndMissiles.About} drones and missiles were launched in one night, by another count {Figures.DronesAndMissiles.Fact.Citations[^1].Exact}.",
    Figures.DronesAndMissiles.Fact);
briefing.Say($"“{Quotes.WeSeeInUkraine.Text}” said {Quotes.WeSeeInUkraine.Speaker}.", Quotes.WeSeeInUkraine.Fact);

briefing.Heading("Where the reports differ");
Provenance.Quote line = Quotes.AllTheEasternFront.Fact;
briefing.Say($"Where do the members stand? “{line}”, says one report.", line);

briefing.Heading("The documents");
foreach (Provenance.Source source in Sources.All)
    briefing.Item(source.Title is null ? source.Path : $"{source.Path}: {source.Title}");

briefing.Heading("All facts");
FactTable.Write(briefing, Figures.All, Quotes.All);
