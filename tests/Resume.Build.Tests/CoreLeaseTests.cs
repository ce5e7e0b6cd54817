using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.Build.Framework;

namespace Resume.Build.Tests;

public sealed class CoreLeaseTests
{
    [Fact]
    public void LeasedCoresAreReturned()
    {
        var manager = CoreManager.Create(wanted => Math.Min(wanted, 1));

        using (var cores = CoreLease.Request(manager, 100))
        {
            Assert.Equal(1, cores.Count);
            Assert.Equal(0, ((CoreManager)manager).Released);
        }

        Assert.Equal(1, ((CoreManager)manager).Released);
    }

    [Fact]
    public void HostWithoutCoreManagementGivesAllCores()
    {
#pragma warning disable MA0025 // This is the exception of a host without core management.
        var host = CoreManager.Create(_ => throw new NotImplementedException());
#pragma warning restore MA0025

        using (var cores = CoreLease.Request(host, 100))
        {
            Assert.Equal(Math.Min(100, Environment.ProcessorCount), cores.Count);
        }

        Assert.Equal(0, ((CoreManager)host).Released);
    }

    [Fact]
    public void OneSourceRequestsOneCore()
    {
        using var cores = CoreLease.Request(CoreManager.Create(wanted => wanted), 1);

        Assert.Equal(1, cores.Count);
    }

    // IBuildEngine9 has some forty members; only two are called.
    [SuppressMessage("Performance", "CA1852", Justification = "DispatchProxy derives from it.")]
    private class CoreManager : DispatchProxy
    {
        private Func<int, int> grant = _ => 1;

        public int Released { get; private set; }

        public static IBuildEngine Create(Func<int, int> grant)
        {
            var engine = DispatchProxy.Create<IBuildEngine9, CoreManager>();
            ((CoreManager)(object)engine).grant = grant;
            return engine;
        }

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            switch (targetMethod?.Name)
            {
                case nameof(IBuildEngine9.RequestCores):
                    return grant((int)args![0]!);
                case nameof(IBuildEngine9.ReleaseCores):
                    Released += (int)args![0]!;
                    return null;
                default:
                    throw new NotSupportedException(targetMethod?.Name);
            }
        }
    }
}
