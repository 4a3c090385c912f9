using CityBraid.Tests.Storage;

namespace CityBraid.Tests.Web.Workshops;

/// <summary>A site with its secretary's window, which the tests of a class share.</summary>
public sealed class VerbRoom(Browser browser) : IAsyncLifetime
{
    private WorkshopSite? site;
    private WorkshopWindow? secretary;

    public async ValueTask InitializeAsync()
    {
        site = await WorkshopSite.OpenAsync(TestEngine.Sqlite, CancellationToken.None);
        secretary = await WorkshopWindow.OfSecretaryAsync(browser, site, "en");
    }

    /// <summary>Does something as the secretary, without a noise in the browser.</summary>
    internal async Task DoAsync(Func<WorkshopWindow, WorkshopSite, Task> deed)
    {
        await deed(secretary!, site!);
        Assert.Empty(secretary!.Noises);
    }

    public async ValueTask DisposeAsync()
    {
        await secretary!.DisposeAsync();
        await site!.DisposeAsync();
    }
}
