using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.Build.Framework;

namespace Resume.Build.Tests;

/// <summary>The cores that MSBuild lends.</summary>
public sealed class BorrowedCoresTests
{
    [Fact]
    public void WhatIsLentIsGivenBack()
    {
        var lender = Lender.Of(wanted => Math.Min(wanted, 1));

        using (var cores = BorrowedCores.From(lender, 100))
        {
            Assert.Equal(1, cores.Count);
            Assert.Equal(0, ((Lender)lender).Released);
        }

        Assert.Equal(1, ((Lender)lender).Released);
    }

    [Fact]
    public void AHostThatLendsNoneLeavesUsTheMachine()
    {
        var host = Lender.Of(_ => throw new NotImplementedException());

        using (var cores = BorrowedCores.From(host, 100))
        {
            Assert.Equal(Math.Min(100, Environment.ProcessorCount), cores.Count);
        }

        Assert.Equal(0, ((Lender)host).Released);
    }

    [Fact]
    public void OneSourceAsksForOneCore()
    {
        using var cores = BorrowedCores.From(Lender.Of(wanted => wanted), 1);

        Assert.Equal(1, cores.Count);
    }

    // An engine has some forty members, of which this is about two.
    [SuppressMessage("Performance", "CA1852", Justification = "DispatchProxy derives from it.")]
    private class Lender : DispatchProxy
    {
        private Func<int, int> lend = _ => 1;

        public int Released { get; private set; }

        public static IBuildEngine Of(Func<int, int> lend)
        {
            var engine = Create<IBuildEngine9, Lender>();
            ((Lender)(object)engine).lend = lend;
            return engine;
        }

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            switch (targetMethod?.Name)
            {
                case nameof(IBuildEngine9.RequestCores):
                    return lend((int)args![0]!);
                case nameof(IBuildEngine9.ReleaseCores):
                    Released += (int)args![0]!;
                    return null;
                default:
                    throw new NotSupportedException(targetMethod?.Name);
            }
        }
    }
}
