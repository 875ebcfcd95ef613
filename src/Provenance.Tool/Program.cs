using Provenance.Tool;
using Provenance.Tool.Hosting;

BrokenPipe.EndsTheProcess();
using ToolHost host = ToolHost.OfThisProcess();
return CommandLine.Run(args, host);
