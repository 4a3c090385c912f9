using CityBraid.Facts;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Facts;

public sealed class FactsModuleTests
{
    [Fact]
    public void Every_use_case_of_the_room_is_registered()
    {
        var registered = new ServiceCollection().AddFacts().Select(service => service.ServiceType).ToArray();

        var useCases = typeof(FactsModule)
            .Assembly.GetTypes()
            .Where(type => type.GetMethod("RunAsync") is not null);
        Assert.All(useCases, useCase => Assert.Contains(useCase, registered));
    }
}
