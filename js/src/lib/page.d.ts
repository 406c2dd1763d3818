/** Whether this is built into an exported page, where no kernel is; the build says so. */
declare var RNB_PAGE: boolean | undefined;
