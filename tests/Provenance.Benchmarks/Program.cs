using Provenance.Benchmarks;

if (args is ["ratios"])
{
    Ratios.Print(Console.Out);
    return 0;
}

Console.Error.WriteLine("usage: ratios    prints one \"name value\" line for each ratio, all measured in this run");
return 2;
