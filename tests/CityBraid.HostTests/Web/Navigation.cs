using Microsoft.Playwright;

namespace CityBraid.Tests.Web;

/// <summary>Going from one page to the next.</summary>
internal static class Navigation
{
    /// <summary>Does something that leads to another page, and waits until that page is there.</summary>
    /// <remarks>
    /// Waiting for an answer or a state of loading is not enough: both may come while the old page stands.
    /// </remarks>
    public static async Task AfterAsync(IPage page, Func<Task> act)
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Arrive(object? sender, IFrame frame)
        {
            if (frame == page.MainFrame)
            {
                arrived.TrySetResult();
            }
        }

        page.FrameNavigated += Arrive;
        try
        {
            await act();
            await arrived.Task.WaitAsync(TimeSpan.FromSeconds(30));
        }
        finally
        {
            page.FrameNavigated -= Arrive;
        }

        await page.WaitForLoadStateAsync();
    }
}
