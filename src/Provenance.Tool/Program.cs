using Provenance.Tool;
using Provenance.Tool.Hosting;

BrokenPipe.EndsTheProcess();
Interrupt.EndsTheProcess();
using ToolHost host = ToolHost.OfThisProcess();
return CommandLine.Run(args, host);
